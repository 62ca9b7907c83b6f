package org.lantai.subjects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lantai.catalog.Sample;
import org.lantai.model.Document;
import org.lantai.model.Script;
import org.lantai.script.TextConverter;
import org.lantai.subjects.names.NamesFinder;
import org.lantai.subjects.names.NamesFound;
import org.lantai.subjects.names.NamesFound.Named;

/**
 * A short text with what it names and the times it is about, labelled by hand.
 *
 * @param id its number
 * @param published the day of publication
 * @param labels what is right, by kind: people, places, organisations, dates
 * @param text its paragraphs
 */
public record LabelledSubjects(String id, String published, Map<String, Set<String>> labels, String text) {
    private static final Path FOLDER = Path.of("src/test/resources/org/lantai/subjects/labelled");
    private static final int KINDS = 4;
    private static final NamesFinder NAMES = new NamesFinder();
    private static final TextConverter CONVERTER = new TextConverter(Script.HANS);

    /** The texts of a file. */
    public static List<LabelledSubjects> of(String file) throws IOException {
        String all = Files.readString(FOLDER.resolve(file));
        return Arrays.stream(all.substring(all.indexOf("=== ") + 4).split("\n=== "))
                .map(LabelledSubjects::read)
                .toList();
    }

    private static LabelledSubjects read(String written) {
        String[] lines = written.split("\n", KINDS + 2);
        String[] head = lines[0].split(" ");
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        for (String line : Arrays.asList(lines).subList(1, KINDS + 1)) {
            int colon = line.indexOf(':');
            labels.put(line.substring(0, colon), names(line.substring(colon + 1).strip()));
        }
        return new LabelledSubjects(head[0], head[1], labels, lines[KINDS + 1]);
    }

    private static Set<String> names(String line) {
        return line.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(line.split("、")));
    }

    /** What the program finds in it, by kind. */
    public Map<String, Set<String>> found() {
        Document document = Sample.of(id)
                .date(published)
                .text(CONVERTER.convert(text).split("\n"))
                .document();
        NamesFound names = NAMES.find(document);
        Map<String, Set<String>> found = new LinkedHashMap<>();
        found.put("people", names(names.people()));
        found.put("places", names(names.places()));
        found.put("organisations", names(names.organisations()));
        List<String> dates = new ArrayList<>(labels.getOrDefault("dates", Set.of()));
        found.put("dates", new TreeSet<>(LabelledTimes.found(document, dates)));
        return found;
    }

    private static Set<String> names(List<Named> named) {
        return named.stream().map(Named::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
