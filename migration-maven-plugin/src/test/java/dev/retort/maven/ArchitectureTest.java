package dev.retort.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The goals come in by the front door, and their helpers know neither the goals nor more of each other than they need. */
@AnalyzeClasses(packages = "dev.retort.maven", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule theGoalsUseOnlyTheMigratorAndWhatItTakesAndReturns = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dev.retort",
                            "dev.retort.schema",
                            "dev.retort.core",
                            "dev.retort.core.problem",
                            "dev.retort.core.graph",
                            "dev.retort.core.drawing",
                            "dev.retort.core.manifest",
                            "dev.retort.core.target",
                            "dev.retort.core.plan",
                            "dev.retort.core.operation",
                            "dev.retort.core.checksum",
                            "dev.retort.core.history",
                            "dev.retort.core.journal",
                            "dev.retort.core.effect",
                            "dev.retort.core.preview",
                            "dev.retort.core.run",
                            "dev.retort.core.verify",
                            "dev.retort.source",
                            "dev.retort.maven..")
                    .or(resideOutsideOfPackage("dev.retort..")));

    @ArchTest
    static final ArchRule packagesUseOnlyWhatTheyNeed = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.retort.maven..")
            .layer("goals")
            .definedBy("dev.retort.maven")
            .layer("project")
            .definedBy("dev.retort.maven.project")
            .layer("classes")
            .definedBy("dev.retort.maven.classes")
            .layer("configuration")
            .definedBy("dev.retort.maven.configuration")
            .layer("connection")
            .definedBy("dev.retort.maven.connection")
            .layer("document")
            .definedBy("dev.retort.maven.document")
            .layer("text")
            .definedBy("dev.retort.maven.text")
            .layer("output")
            .definedBy("dev.retort.maven.output")
            .layer("progress")
            .definedBy("dev.retort.maven.progress")
            .layer("graphviz")
            .definedBy("dev.retort.maven.graphviz")
            .ensureAllClassesAreContainedInArchitecture()
            .whereLayer("goals")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("project")
            .mayOnlyBeAccessedByLayers("goals")
            .whereLayer("classes")
            .mayOnlyBeAccessedByLayers("goals", "project")
            .whereLayer("configuration")
            .mayOnlyBeAccessedByLayers("goals", "connection")
            .whereLayer("connection")
            .mayOnlyBeAccessedByLayers("goals")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("goals", "text", "output")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("goals")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("goals")
            .whereLayer("progress")
            .mayOnlyBeAccessedByLayers("goals", "output")
            .whereLayer("graphviz")
            .mayOnlyBeAccessedByLayers("goals");

    @ArchTest
    static final ArchRule onlyOnePlaceKnowsJson = noClasses()
            .that()
            .resideOutsideOfPackage("dev.retort.maven.output")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.gson..");
}
