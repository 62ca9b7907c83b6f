package org.lantai.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.DocumentId;

class IdFilesTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "2000, 0", "2001, 1", "58000, 1", "58001, 2", "1682000, 2", "1682001, 3", "2147483647, 5"})
    void noFileHasManyMoreThanTwoThousand(int ids, int length) {
        assertThat(IdFiles.length(ids)).isEqualTo(length);
    }

    @Test
    void aFileIsNamedByTheFirstCharactersOfItsIds() {
        DocumentId id = new DocumentId("fw3jqb1gj");
        assertThat(IdFiles.name(id, 0)).isEqualTo("ids/all");
        assertThat(IdFiles.name(id, 2)).isEqualTo("ids/fw");
    }
}
