package dev.retort.core.manifest;

/** How a project tells javac to run the annotation processor. */
public final class ProcessorSetup {

    private ProcessorSetup() {}

    /** Why to configure it, and the lines to paste into a pom.xml. */
    public static String explain(String retortVersion) {
        return """
                Since JDK 23 javac runs an annotation processor only if it is told to. Add this to the plugins in pom.xml:

                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.16.0</version>
                    <configuration>
                      <annotationProcessorPaths>
                        <path>
                          <groupId>dev.retort</groupId>
                          <artifactId>migration-processor</artifactId>
                          <version>%s</version>
                        </path>
                      </annotationProcessorPaths>
                    </configuration>
                  </plugin>

                Then compile again: mvn clean compile""".formatted(retortVersion);
    }
}
