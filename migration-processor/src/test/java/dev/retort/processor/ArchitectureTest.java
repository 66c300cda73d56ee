package dev.retort.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The compiler hears about the graph of revisions, and never about what they do to a database. */
@AnalyzeClasses(packages = "dev.retort.processor", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule theProcessorUsesOnlyTheGraphItsManifestAndTheirProblems = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dev.retort",
                            "dev.retort.core.problem",
                            "dev.retort.core.graph",
                            "dev.retort.core.manifest",
                            "dev.retort.processor")
                    .or(resideOutsideOfPackage("dev.retort..")));
}
