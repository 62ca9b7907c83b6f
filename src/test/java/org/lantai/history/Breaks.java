package org.lantai.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which points a history is about: as long as one of them is open it is skipped where it fails. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Breaks {
    Point[] value();
}
