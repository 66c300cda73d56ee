package dev.retort.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The goals come in by the front door. */
@AnalyzeClasses(packages = "dev.retort.maven", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule theGoalsUseOnlyTheMigratorAndWhatItTakesAndReturns = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dev.retort",
                            "dev.retort.core",
                            "dev.retort.core.problem",
                            "dev.retort.core.graph",
                            "dev.retort.core.manifest",
                            "dev.retort.core.plan",
                            "dev.retort.core.run",
                            "dev.retort.core.verify",
                            "dev.retort.maven..")
                    .or(resideOutsideOfPackage("dev.retort..")));
}
