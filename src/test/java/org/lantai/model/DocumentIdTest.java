package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DocumentIdTest {
    private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxz";

    @Property(tries = 100)
    void revealsAnySingleWrongCharacter(@ForAll String key) {
        String id = DocumentId.derive(key, 0).value();
        for (int at = 0; at < id.length(); at++) {
            for (int i = 0; i < ALPHABET.length(); i++) {
                char wrong = ALPHABET.charAt(i);
                String mistyped = id.substring(0, at) + wrong + id.substring(at + 1);
                assertThat(DocumentId.parse(mistyped).isPresent()).isEqualTo(wrong == id.charAt(at));
            }
        }
    }

    @Property(tries = 100)
    void revealsAnyTwoCharactersExchanged(@ForAll String key) {
        String id = DocumentId.derive(key, 0).value();
        for (int a = 0; a < id.length(); a++) {
            for (int b = a + 1; b < id.length(); b++) {
                StringBuilder mistyped = new StringBuilder(id);
                mistyped.setCharAt(a, id.charAt(b));
                mistyped.setCharAt(b, id.charAt(a));
                assertThat(DocumentId.parse(mistyped.toString()).isPresent()).isEqualTo(id.charAt(a) == id.charAt(b));
            }
        }
    }

    @Property(tries = 200)
    void isTheSameForTheSameKeyAndAnotherForTheNextAttempt(@ForAll String key, @ForAll @IntRange(max = 9) int attempt) {
        DocumentId id = DocumentId.derive(key, attempt);
        assertThat(DocumentId.derive(key, attempt)).isEqualTo(id);
        assertThat(DocumentId.derive(key, attempt + 1)).isNotEqualTo(id);
        assertThat(DocumentId.parse(id.value())).hasValue(id);
        assertThat(id.value()).matches("[0-9bcdfghjkmnpqrstvwxz]{9}");
    }

    @Example
    void staysWhatItWasWhenItWasPromised() {
        // Ids are promised for ever: a change of this value breaks every archive whose ledger is lost.
        assertThat(DocumentId.derive("www.yunxi.example/2023/chunguan", 0).value())
                .isEqualTo("fw3jqb1gj");
    }

    @Example
    void isNothingElse() {
        String id = DocumentId.derive("x", 0).value();
        assertThat(DocumentId.parse("")).isEmpty();
        assertThat(DocumentId.parse(id.substring(1))).isEmpty();
        assertThat(DocumentId.parse(id + "0")).isEmpty();
        assertThat(DocumentId.parse(id.substring(0, 8) + "A")).isEmpty();
        assertThatThrownBy(() -> new DocumentId("not an id")).isInstanceOf(IllegalArgumentException.class);
    }
}
