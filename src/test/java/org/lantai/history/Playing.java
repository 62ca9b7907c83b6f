package org.lantai.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/** Gives each history a life of its own, excuses what is open, and writes down what became of it. */
final class Playing implements ParameterResolver, InvocationInterceptor, AfterAllCallback {
    private static final Namespace OURS = Namespace.create(Playing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Life.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        try {
            Path folder = Files.createTempDirectory("lantai-history-").resolve("archive");
            Life life = new Life(Files.createDirectory(folder), points(context));
            context.getStore(OURS).put(Life.class, life);
            return life;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Point> points(ExtensionContext context) {
        return context.getTestMethod()
                .map(method -> method.getAnnotation(Breaks.class))
                .map(breaks -> EnumSet.copyOf(List.of(breaks.value())))
                .orElse(EnumSet.noneOf(Point.class));
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        try {
            invocation.proceed();
            note(context, "holds", "");
        } catch (BrokenPromise broken) {
            Optional<Point> open =
                    points(context).stream().filter(Point::isOpen).findFirst();
            note(context, open.isPresent() ? "open" : "BROKEN", String.valueOf(broken.getMessage()));
            if (open.isPresent()) {
                throw new TestAbortedException(open.get() + ": " + broken.getMessage(), broken);
            }
            throw broken;
        } finally {
            clear(context);
        }
    }

    private static void clear(ExtensionContext context) throws IOException {
        Life life = context.getStore(OURS).get(Life.class, Life.class);
        if (life != null) {
            Holdings.clear(life.folder().resolve("..").normalize());
        }
    }

    private static void note(ExtensionContext context, String state, String what) {
        Life life = context.getStore(OURS).get(Life.class, Life.class);
        String points = points(context).stream().map(p -> "" + p.number()).collect(Collectors.joining(","));
        String excused = life == null
                ? ""
                : life.excused().stream()
                        .flatMap(breach -> breach.point().stream())
                        .map(Point::number)
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",", "excused ", ""));
        lines(context)
                .append(String.join(
                        "\t",
                        points,
                        state,
                        context.getRequiredTestMethod().getName(),
                        what.lines().findFirst().orElse(""),
                        excused,
                        (life == null ? 0 : life.lostAnchors()) + " anchors"))
                .append('\n');
    }

    private static StringBuilder lines(ExtensionContext context) {
        // Kept by the class, not by the method, whose store is closed behind it.
        ExtensionContext ofClass = context.getTestMethod().isEmpty()
                ? context
                : context.getParent().orElseThrow();
        return ofClass.getStore(OURS)
                .getOrComputeIfAbsent(StringBuilder.class, k -> new StringBuilder(), StringBuilder.class);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Path report = Files.createDirectories(Path.of("target/histories"))
                .resolve(context.getRequiredTestClass().getSimpleName() + ".tsv");
        Files.writeString(report, lines(context));
    }
}
