package dev.retort.source;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Sources are about the graph; a database and a build tool are out of sight. */
@AnalyzeClasses(packages = "dev.retort.source", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule sourcesUseTheGraphAndTheProcessor = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dev.retort",
                            "dev.retort.core.problem",
                            "dev.retort.core.graph",
                            "dev.retort.core.manifest",
                            "dev.retort.core.target",
                            "dev.retort.core.plan",
                            "dev.retort.processor",
                            "dev.retort.source")
                    .or(resideOutsideOfPackage("dev.retort..")));
}
