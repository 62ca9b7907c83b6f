package org.lantai.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text as a site prints it.
 *
 * @param captions what stands below its pictures
 */
record Piece(String title, LocalDate date, String source, List<String> paragraphs, List<String> captions) {
    Piece {
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
    }

    Piece titled(String other) {
        return new Piece(other, date, source, paragraphs, captions);
    }

    Piece dated(LocalDate other) {
        return new Piece(title, other, source, paragraphs, captions);
    }

    Piece with(List<String> others) {
        return new Piece(title, date, source, others, captions);
    }

    Piece captioned(List<String> others) {
        return new Piece(title, date, source, paragraphs, others);
    }

    /** The same with each paragraph changed. */
    Piece each(UnaryOperator<String> change) {
        return with(paragraphs.stream().map(change).toList());
    }

    /** The same with another paragraph in the place of that one. */
    Piece set(int number, String paragraph) {
        List<String> changed = new ArrayList<>(paragraphs);
        changed.set(number, paragraph);
        return with(changed);
    }

    /** The same with a paragraph more before that number. */
    Piece insert(int number, String paragraph) {
        List<String> changed = new ArrayList<>(paragraphs);
        changed.add(number, paragraph);
        return with(changed);
    }

    /** The paragraphs from one number up to another. */
    Piece part(int from, int to) {
        return with(paragraphs.subList(from, to));
    }

    /** The same without one paragraph. */
    Piece without(int number) {
        List<String> changed = new ArrayList<>(paragraphs);
        changed.remove(number);
        return with(changed);
    }

    int size() {
        return paragraphs.size();
    }

    int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
