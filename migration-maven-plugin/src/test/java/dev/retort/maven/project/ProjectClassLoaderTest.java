package dev.retort.maven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.Migrator;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectClassLoaderTest {

    private final ClassLoader plugin = ProjectClassLoaderTest.class.getClassLoader();

    @Test
    void classesOfRetortAreShared() throws Exception {
        try (ProjectClassLoader project = project(jarOf(Migration.class))) {
            assertThat(project.loadClass(Migration.class.getName())).isSameAs(Migration.class);
            assertThat(project.loadClass(Migrator.class.getName())).isSameAs(Migrator.class);
        }
    }

    @Test
    void librariesOfTheProjectAreItsOwn() throws Exception {
        try (ProjectClassLoader project = project(jarOf(org.assertj.core.api.Assertions.class))) {
            assertThat(project.loadClass("org.assertj.core.api.Assertions").getClassLoader())
                    .isSameAs(project);
        }
    }

    @Test
    void librariesOfThePluginStayOutOfSight() throws Exception {
        try (ProjectClassLoader project = project()) {
            assertThatThrownBy(() -> project.loadClass("com.zaxxer.hikari.HikariDataSource"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(project.getResource("org/postgresql/driverconfig.properties"))
                    .isNull();
        }
    }

    private ProjectClassLoader project(URL... classPath) {
        return new ProjectClassLoader(List.of(classPath), plugin);
    }

    private static URL jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
