package org.lantai.model.edit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A fact that speaks for what a stage found or did. The program's own reports say it in plain English; a site says it in
 * the words of its theme.
 */
public sealed interface Reason permits CharsetReason, ScriptReason, EditReason {
    /** The key of its text among the messages of a theme, behind {@code reason.}. */
    String key();

    /** What is filled into that text, in order: numbers, words, lists of words, other reasons. */
    default List<Object> facts() {
        return List.of();
    }

    /** It in plain English, without a full stop. */
    String english();

    /** Several in plain English; empty when there is none. */
    static String english(List<? extends Reason> reasons) {
        return reasons.stream().map(Reason::english).collect(Collectors.joining("; "));
    }

    /** The key of a constant: its name as messages write it. */
    static String key(String family, Enum<?> constant) {
        return family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
