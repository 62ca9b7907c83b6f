package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdShardsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "500, 0", "501, 1", "14500, 1", "14501, 2"})
    void aFileHasNoMoreIdsThanItMay(int ids, int length) {
        assertThat(IdShards.of(ids, 500)).isEqualTo(new IdShards(length));
    }

    @Test
    void filesAreToldApartByTheFirstCharacters() {
        DocumentId id = DocumentId.derive("a", 0);
        assertThat(new IdShards(0).name(id)).isEqualTo("all");
        assertThat(new IdShards(2).name(id)).isEqualTo(id.value().substring(0, 2));
    }
}
