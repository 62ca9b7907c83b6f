package org.lantai.fuzz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which files the inputs of a target are grown from. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface SeededBy {
    /** How the names of the files end, as in {@code .html}. */
    String[] value();

    /** How many mutations of them the ordinary test run tries; fewer for what is slow. */
    int mutations() default 150;
}
