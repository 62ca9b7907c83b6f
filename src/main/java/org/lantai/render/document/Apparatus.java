package org.lantai.render.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lantai.model.Block;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Document;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.render.document.NoteDraft.Subject;
import org.lantai.render.html.Mark;
import org.lantai.render.view.History.Note;

/**
 * The critical apparatus of a document: its edits as notes, and the marks in the text that lead to them. What one rule
 * made certain in one block is one note, so that a page of a thousand glosses has not a thousand notes; conjectures and
 * doubtful places have their own.
 */
final class Apparatus {
    /** More notes on certain edits than this nobody reads, and they would outweigh the text. */
    private static final int MOST_SURE = 400;

    /** Of all others there are rarely more than some dozen; a page ruined throughout still has to open. */
    private static final int MOST_OTHERS = 1_000;

    /** So many places of certain edits are marked in the text: each costs some 50 bytes. */
    private static final int MOST_MARKS = 3_000;

    private final EditWords words;
    private final List<Edit> edits;
    private final Map<Subject, NoteDraft> drafts = new LinkedHashMap<>();
    private final List<List<Mark>> marks = new ArrayList<>();
    private final List<Mark> headline = new ArrayList<>();
    private int sureNotes;
    private int sureMarks;

    Apparatus(EditWords words, Document document, Collation collation) {
        this.words = words;
        this.edits = document.article().edits();
        Set<Integer> placed = new TreeSet<>();
        collation.title().ifPresent(passage -> {
            String title = document.metadata().title().orElse("");
            headline.addAll(marks(passage, title, Subject.HEADLINE, placed));
        });
        List<Block> blocks = document.blocks();
        for (int i = 0; i < Math.min(blocks.size(), collation.blocks().size()); i++) {
            marks.add(marks(collation.blocks().get(i), blocks.get(i).text(), i, placed));
        }
        for (int i = 0; i < edits.size(); i++) {
            if (!placed.contains(i)) {
                Edit edit = edits.get(i);
                noteOn(Subject.of(Subject.ELSEWHERE, List.of(edit), edit.before(), edit.after()))
                        .ifPresent(note -> note.add("", edit.before(), edit.after(), 1));
            }
        }
    }

    /** The marks in a block of the text. */
    List<Mark> marks(int block) {
        return block < marks.size() ? marks.get(block) : List.of();
    }

    /** The conjectures and doubtful places in the headline, where there is no switch for what is certain. */
    List<Mark> headline() {
        return headline.stream().filter(m -> m.certainty() != Certainty.SURE).toList();
    }

    /** How many places of the text are marked only when asked for. */
    int sureMarks() {
        return Math.min(sureMarks, MOST_MARKS);
    }

    /**
     * The notes in the order of the text, those on edits outside of it last.
     *
     * @param anchors the ids of the blocks
     */
    List<Note> notes(List<String> anchors) {
        return drafts.values().stream().map(draft -> draft.note(words, anchors)).toList();
    }

    private List<Mark> marks(Passage passage, String text, int place, Set<Integer> placed) {
        List<Mark> found = new ArrayList<>();
        for (Variant variant : passage.variants()) {
            placed.addAll(variant.edits());
            String before = passage.captured().substring(variant.capturedStart(), variant.capturedEnd());
            String after = text.substring(variant.start(), variant.end());
            List<Edit> made = variant.edits().stream().map(edits::get).toList();
            Subject subject = Subject.of(place, made, before, after);
            sureMarks += isCertain(subject) && place != Subject.HEADLINE ? 1 : 0;
            if (sureMarks <= MOST_MARKS || !isCertain(subject)) {
                Optional<NoteDraft> note = noteOn(subject);
                found.add(mark(variant, subject, before, note));
                note.ifPresent(n -> n.add(after.isEmpty() ? lead(passage, variant) : "", before, after, made.size()));
            }
        }
        return List.copyOf(found);
    }

    private Mark mark(Variant variant, Subject subject, String before, Optional<NoteDraft> note) {
        return new Mark(
                variant.start(),
                variant.end(),
                subject.certainty(),
                words.inPassing(before),
                note.map(NoteDraft::id),
                isCertain(subject) ? Optional.empty() : note.flatMap(NoteDraft::firstMark),
                words.title(subject.certainty(), before));
    }

    private static boolean isCertain(Subject subject) {
        return subject.certainty() == Certainty.SURE;
    }

    /** The character that something taken out stood behind. */
    private static String lead(Passage passage, Variant variant) {
        int at = variant.capturedStart();
        return at == 0 ? "" : passage.captured().substring(passage.captured().offsetByCodePoints(at, -1), at);
    }

    /** The note on such edits; empty where there are too many already. */
    private Optional<NoteDraft> noteOn(Subject subject) {
        NoteDraft known = drafts.get(subject);
        if (known != null) {
            return Optional.of(known);
        }
        if (isCertain(subject) ? sureNotes == MOST_SURE : drafts.size() - sureNotes == MOST_OTHERS) {
            return Optional.empty();
        }
        sureNotes += isCertain(subject) ? 1 : 0;
        NoteDraft draft = new NoteDraft(drafts.size() + 1, subject);
        drafts.put(subject, draft);
        return Optional.of(draft);
    }
}
