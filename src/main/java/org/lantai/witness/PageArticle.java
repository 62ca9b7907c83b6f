package org.lantai.witness;

import java.util.List;
import java.util.stream.Stream;
import org.lantai.model.Hiding;
import org.lantai.subjects.Entry;

/**
 * An article with all captures of it from one address.
 *
 * @param key what it is known by
 * @param captures oldest first
 * @param text the one that is shown
 * @param refused newer ones that are not, oldest first
 */
record PageArticle(String key, List<Entry> captures, Entry text, List<Entry> refused) {
    PageArticle {
        captures = List.copyOf(captures);
        refused = List.copyOf(refused);
    }

    static PageArticle of(String key, List<Entry> captures, AddressText chosen) {
        return new PageArticle(key, captures, chosen.text(), chosen.refused());
    }

    /** Where one capture is withheld the whole document is. */
    Hiding hiding() {
        return captures.stream().map(Entry::hiding).reduce(Hiding.NO, Hiding::or);
    }

    /** The captures that are not its text, newest first. */
    List<Entry> others() {
        return captures.stream()
                .filter(capture -> !capture.equals(text))
                .sorted(Entry.OLDEST_FIRST.reversed())
                .toList();
    }

    /** What a sidecar says of one capture is said of the document. */
    Entry document() {
        List<Entry> all = Stream.concat(Stream.of(text), others().stream()).toList();
        return text.with()
                .key(key)
                .hiding(hiding())
                .id(all.stream().flatMap(capture -> capture.id().stream()).findFirst())
                .formerUrls(all.stream()
                        .flatMap(capture -> capture.formerUrls().stream())
                        .distinct()
                        .toList())
                .build();
    }

    /** Nothing of a document that is withheld. */
    List<Witness> witnesses() {
        return hiding().isHidden()
                ? List.of()
                : others().stream().map(this::witness).toList();
    }

    private Witness witness(Entry capture) {
        boolean sameUrl = capture.origin().url().isPresent();
        return new Witness(capture.withKey(key), sameUrl ? Witness.Reason.SAME_URL : Witness.Reason.SAME_BYTES, 0);
    }
}
