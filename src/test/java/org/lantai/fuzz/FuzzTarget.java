package org.lantai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One property that must hold for any bytes.
 *
 * @param tests an instance of the class that holds it
 * @param method the method that fails where it does not hold
 */
record FuzzTarget(Object tests, Method method) {
    /** All targets, by class, each class by name. */
    static List<FuzzTarget> all() {
        return Stream.of(new PagesFuzzTest(), new FilesFuzzTest(), new BuildFuzzTest())
                .flatMap(FuzzTarget::of)
                .toList();
    }

    /** The target of that name. */
    static FuzzTarget named(String name) {
        return all().stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target " + name));
    }

    private static Stream<FuzzTarget> of(Object tests) {
        return Arrays.stream(tests.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> new FuzzTarget(tests, method));
    }

    String name() {
        return method.getName();
    }

    /** The name of its class. */
    String owner() {
        return tests.getClass().getName();
    }

    SeededBy seeds() {
        return method.getAnnotation(SeededBy.class);
    }

    /** Tries an input; throws what the target throws. */
    void run(byte[] input) throws Throwable {
        try {
            method.invoke(tests, (Object) input);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
