package org.lantai.extract.thread;

import java.util.Optional;

/**
 * The number that a line gives a post.
 *
 * @param figure as a figure
 * @param word as a word: {@code 沙发} is the second
 */
record Floor(Optional<Integer> figure, Optional<Integer> word) {
    static final Floor NONE = new Floor(Optional.empty(), Optional.empty());

    static Floor of(String line) {
        return new Floor(PostWords.number(line), PostWords.word(line));
    }

    /** @param words whether words count too */
    Optional<Integer> number(boolean words) {
        return figure.isPresent() || !words ? figure : word;
    }

    boolean isNone() {
        return figure.isEmpty() && word.isEmpty();
    }
}
