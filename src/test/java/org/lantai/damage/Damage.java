package org.lantai.damage;

/** One step on the way from a clean text to a damaged one. */
@FunctionalInterface
public interface Damage {
    /** The text after this step; the same text always gives the same damage. */
    String damage(String text);

    /** This step and then another. */
    default Damage then(Damage next) {
        return text -> next.damage(damage(text));
    }
}
