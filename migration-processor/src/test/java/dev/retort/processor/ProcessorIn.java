package dev.retort.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.eclipse.jdt.internal.apt.pluggable.EditorEnvironment;

/** Our processor in an environment that is not quite the compiler's own, as build tools and editors have it. */
final class ProcessorIn implements Processor {

    private final Processor processor = new RevisionProcessor();
    private final UnaryOperator<ProcessingEnvironment> environment;
    private final int lastRounds;

    private ProcessorIn(UnaryOperator<ProcessingEnvironment> environment, int lastRounds) {
        this.environment = environment;
        this.lastRounds = lastRounds;
    }

    /** The last round comes twice, as in Eclipse, which runs several cycles of rounds with one processor. */
    static Processor twoCycles() {
        return new ProcessorIn(environment -> environment, 2);
    }

    /** The Eclipse editor. */
    static Processor editor() {
        return new ProcessorIn(EditorEnvironment::new, 1);
    }

    /** Another processor writes a source file. */
    static Processor besideOneThatWrites(Source source) {
        return new ProcessorIn(
                environment -> {
                    generate(environment.getFiler(), source);
                    return environment;
                },
                1);
    }

    private static void generate(Filer filer, Source source) {
        String name = source.path().replace(".java", "").replace('/', '.');
        try (Writer writer = filer.createSourceFile(name).openWriter()) {
            writer.write(source.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another processor finds an error of its own. */
    static Processor besideAFailingOne() {
        return new ProcessorIn(
                environment -> {
                    environment.getMessager().printMessage(Diagnostic.Kind.ERROR, "something else is wrong");
                    return environment;
                },
                1);
    }

    /** All that a processor gets is hidden behind proxies, so that nothing can be cast. */
    static Processor proxies() {
        return new ProcessorIn(
                environment -> proxy(ProcessingEnvironment.class, (method, arguments) -> {
                    Object result = call(environment, method, arguments);
                    return switch (method.getName()) {
                        case "getFiler" -> proxy(Filer.class, (inner, values) -> call(result, inner, values));
                        case "getMessager" -> proxy(Messager.class, (inner, values) -> call(result, inner, values));
                        case "getElementUtils" -> proxy(Elements.class, (inner, values) -> call(result, inner, values));
                        default -> result;
                    };
                }),
                1);
    }

    /** A method of the compiler's utilities fails. */
    static Processor failing(String methodOfElements) {
        return new ProcessorIn(
                environment -> proxy(ProcessingEnvironment.class, (method, arguments) -> {
                    Object result = call(environment, method, arguments);
                    return result instanceof Elements
                            ? proxy(Elements.class, (inner, values) -> failOr(methodOfElements, result, inner, values))
                            : result;
                }),
                1);
    }

    private static Object failOr(String failing, Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals(failing)) {
            throw new IllegalStateException("the compiler is confused");
        }
        return call(target, method, arguments);
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void init(ProcessingEnvironment compilers) {
        processor.init(environment.apply(compilers));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean claimed = processor.process(annotations, round);
        for (int more = 1; round.processingOver() && more < lastRounds; more++) {
            claimed = processor.process(annotations, round);
        }
        return claimed;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }
}
