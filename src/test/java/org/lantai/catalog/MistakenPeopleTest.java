package org.lantai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Subjects;
import org.lantai.subjects.names.NamesFound;
import org.lantai.subjects.names.NamesFound.Named;
import org.lantai.subjects.sketch.Sketch;
import org.lantai.subjects.sketch.TextMark;

class MistakenPeopleTest {
    private static Entry entry(int number, List<Named> people, List<Named> places) {
        return Sample.of(number + ".html")
                .entry()
                .withSubjects(new Subjects(
                        List.of(), new NamesFound(people, places, List.of()), List.of(), Sketch.NONE, TextMark.NONE));
    }

    private static List<String> people(Entry... entries) {
        return MistakenPeople.remove(List.of(entries)).stream()
                .flatMap(e -> e.subjects().names().people().stream())
                .map(Named::name)
                .toList();
    }

    private static Named named(String name, String... details) {
        return new Named(name, List.of(details));
    }

    @Test
    void takesNoPlaceOfAnotherTextForAPerson() {
        Entry river = entry(0, List.of(named("柏溪"), named("秦守正")), List.of());
        assertThat(people(river, entry(1, List.of(), List.of(named("柏溪县"))))).containsExactly("秦守正");
        assertThat(people(river)).containsExactly("柏溪", "秦守正");
    }

    @Test
    void comparesAcrossScripts() {
        Entry river = entry(0, List.of(named("临漪")), List.of());
        assertThat(people(river, entry(1, List.of(), List.of(named("臨漪縣"))))).isEmpty();
    }

    @Test
    void keepsWhomATextNamesWithAnOffice() {
        Entry place = entry(0, List.of(), List.of(named("高明区")));
        assertThat(people(
                        place,
                        entry(1, List.of(named("高明", "县长")), List.of()),
                        entry(2, List.of(named("高明")), List.of())))
                .containsExactly("高明", "高明");
    }
}
