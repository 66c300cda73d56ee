package dev.retort.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The Java source of a new revision, as palantir-java-format would leave it.
 *
 * <p>There is no {@code downgrade}: the way back follows from the operations.
 */
public final class RevisionSource {

    private static final String INDENT = "    ";

    private RevisionSource() {}

    /** The text of the file, with {@code \n} at the end of each line. */
    public static String of(UnwrittenRevision revision) {
        TypeSpec type = TypeSpec.classBuilder(revision.simpleName())
                .addAnnotation(annotation(revision))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class)
                .addMethod(upgrade(revision.upgrade()))
                .build();
        JavaFile file = JavaFile.builder(revision.packageName(), type)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build();
        return Layout.of(file.toString());
    }

    private static AnnotationSpec annotation(UnwrittenRevision revision) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Revision.class);
        annotation.addMember("id", "$S", revision.id().value());
        revision.parents().accept(new ParentMember(annotation));
        addTexts(annotation, "dependsOn", revision.dependsOn());
        addTexts(annotation, "labels", revision.labels());
        if (!revision.description().isEmpty()) {
            annotation.addMember("description", "$S", revision.description());
        }
        return annotation.build();
    }

    private static MethodSpec upgrade(UpgradeBody body) {
        return MethodSpec.methodBuilder("upgrade")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, "op")
                .addCode(body.statements())
                .build();
    }

    private static void addTexts(AnnotationSpec.Builder annotation, String member, List<String> texts) {
        add(annotation, member, texts, text -> CodeBlock.of("$S", text));
    }

    private static void addClasses(AnnotationSpec.Builder annotation, String member, List<String> binaryNames) {
        add(annotation, member, binaryNames, name -> CodeBlock.of("$T.class", classNamed(name)));
    }

    private static void add(
            AnnotationSpec.Builder annotation, String member, List<String> values, Function<String, CodeBlock> code) {
        if (values.size() == 1) {
            annotation.addMember(member, code.apply(values.get(0)));
        } else if (!values.isEmpty()) {
            annotation.addMember(
                    member, values.stream().map(code).collect(CodeBlock.joining(Layout.BETWEEN_VALUES, "{", "}")));
        }
    }

    /** A dollar sign parts a nested class from the one around it. */
    private static ClassName classNamed(String binaryName) {
        int end = binaryName.lastIndexOf('.');
        String packageName = end < 0 ? "" : binaryName.substring(0, end);
        List<String> names = List.of(binaryName.substring(end + 1).split("\\$"));
        return ClassName.get(packageName, names.get(0), names.stream().skip(1).toArray(String[]::new));
    }

    /** Adds the member that names the parents. */
    private record ParentMember(AnnotationSpec.Builder annotation) implements Parents.Visitor<Void> {

        @Override
        public Void byId(Parents.ById parents) {
            addTexts(annotation, "parent", parents.ids());
            return null;
        }

        @Override
        public Void byClass(Parents.ByClass parents) {
            addClasses(annotation, "after", parents.classNames());
            return null;
        }
    }
}
