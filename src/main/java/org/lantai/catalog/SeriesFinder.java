package org.lantai.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;
import org.lantai.subjects.TagOrigin;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.text.HostName;
import org.lantai.witness.parts.Instalment;

/**
 * Finds series: documents of one folder of a site whose headlines name one work and number them. Pages of one text have
 * been joined before.
 */
final class SeriesFinder {
    /** An instalment, and the document that it is. */
    private record Numbered(Instalment instalment, Entry entry) {
        static final Comparator<Numbered> ORDER = Comparator.<Numbered>comparingInt(
                        n -> n.instalment().number())
                .thenComparing(n -> n.entry().date().map(PartialDate::toString).orElse(""))
                .thenComparing(n -> n.entry().key());
    }

    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*$");

    private final Set<String> taken = new HashSet<>();

    private SeriesFinder() {}

    /** All series, by where they came out. */
    static List<Series> of(List<Entry> entries) {
        Map<String, List<Numbered>> works = new TreeMap<>();
        entries.forEach(entry -> Instalment.of(entry.title())
                .ifPresent(instalment -> works.computeIfAbsent(
                                folder(entry) + "\n" + instalment.stem(), work -> new ArrayList<>())
                        .add(new Numbered(instalment, entry))));
        SeriesFinder finder = new SeriesFinder();
        return works.values().stream()
                .flatMap(work -> finder.series(work).stream())
                .toList();
    }

    private Optional<Series> series(List<Numbered> work) {
        List<Numbered> inOrder = work.stream().sorted(Numbered.ORDER).toList();
        long numbers =
                inOrder.stream().map(n -> n.instalment().number()).distinct().count();
        return numbers > 1
                ? Optional.of(new Series(
                        name(inOrder), inOrder.stream().map(Numbered::entry).toList()))
                : Optional.empty();
    }

    /** The name of the work; where no headline has it, a tag that all chapters were given, else the first headline. */
    private String name(List<Numbered> inOrder) {
        Numbered first = inOrder.get(0);
        String name = first.instalment().work().isEmpty()
                ? givenToAll(inOrder).orElse(first.entry().title())
                : first.instalment().work();
        String host = first.entry().origin().url().flatMap(HostName::of).orElse("");
        String free = name;
        for (int i = 1; !taken.add(NameKey.of(free)); i++) {
            free = name + "（" + (i == 1 && !host.isEmpty() ? host : String.valueOf(i + 1)) + "）";
        }
        return free;
    }

    private static Optional<String> givenToAll(List<Numbered> chapters) {
        return given(chapters.get(0)).stream()
                .filter(tag ->
                        chapters.stream().allMatch(chapter -> given(chapter).contains(tag)))
                .findFirst();
    }

    private static List<String> given(Numbered chapter) {
        return chapter.entry().tags(TagOrigin.GIVEN);
    }

    private static String folder(Entry entry) {
        String address = entry.origin().url().orElseGet(() -> entry.origin().file());
        String path = BEHIND_PATH.matcher(address).replaceFirst("");
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
