package dev.retort.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** The arrows between the packages of the API and the core point one way. */
@AnalyzeClasses(packages = "dev.retort", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    /** Each package may use those before it in this list, and no others. */
    private static final List<String> PACKAGES_IN_ORDER = List.of(
            "dev.retort.schema",
            "dev.retort",
            "dev.retort.core.problem",
            "dev.retort.core.schema",
            "dev.retort.core.operation",
            "dev.retort.core.effect",
            "dev.retort.core.checksum",
            "dev.retort.core.bytecode",
            "dev.retort.core.recording",
            "dev.retort.core.graph",
            "dev.retort.core.target",
            "dev.retort.core.manifest",
            "dev.retort.core.drawing",
            "dev.retort.core.plan",
            "dev.retort.core.expression",
            "dev.retort.core.delivery",
            "dev.retort.core.dialect",
            "dev.retort.core.dialect.sqlite",
            "dev.retort.core.dialect.postgresql",
            "dev.retort.core.dialect.mysql",
            "dev.retort.core.dialect.mariadb",
            "dev.retort.core.preview",
            "dev.retort.core.diff",
            "dev.retort.core.history",
            "dev.retort.core.journal",
            "dev.retort.core.recovery",
            "dev.retort.core.run",
            "dev.retort.core.verify",
            "dev.retort.core");

    @ArchTest
    static final ArchRule aPackageUsesOnlyThoseBeforeIt = eachUsesOnlyThoseBeforeIt(PACKAGES_IN_ORDER);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().assignedFrom(new OneSlicePerPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aDatabaseKnowsNoOtherExceptMariaDbWhichBuildsOnMySql = slices().matching(
                    "dev.retort.core.dialect.(*)")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("dev.retort.core.dialect.mariadb"),
                    resideInAPackage("dev.retort.core.dialect.mysql"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theApiUsesNothingButTheJdk = classes()
            .that()
            .resideInAnyPackage("dev.retort", "dev.retort.schema")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.retort", "dev.retort.schema", "java..", "org.jspecify.annotations");

    private static ArchRule eachUsesOnlyThoseBeforeIt(List<String> packages) {
        LayeredArchitecture architecture = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .ensureAllClassesAreContainedInArchitecture();
        for (String name : packages) {
            architecture = architecture.layer(name).definedBy(name);
        }
        architecture = architecture.whereLayer(packages.get(0)).mayNotAccessAnyLayer();
        for (int index = 1; index < packages.size(); index++) {
            String[] before = packages.subList(0, index).toArray(String[]::new);
            architecture = architecture.whereLayer(packages.get(index)).mayOnlyAccessLayers(before);
        }
        return architecture;
    }

    private static final class OneSlicePerPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(javaClass.getPackageName());
        }

        @Override
        public String getDescription() {
            return "one slice per package";
        }
    }
}
