package org.lantai.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import org.lantai.model.Sha256;

/**
 * All that a result was made from, as one digest: the program, what settings and tables the stage sees, what it was given.
 *
 * @param digest lower-case hexadecimal SHA-256
 */
public record StageKey(String digest) {
    private static final JsonMapper MAPPER = DocumentJson.mapper()
            .rebuild()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** @param parts texts, records and lists of them; their order counts */
    public static StageKey of(Object... parts) {
        try {
            return new StageKey(Sha256.hex(MAPPER.writeValueAsBytes(Arrays.asList(parts))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no part of a key", e);
        }
    }
}
