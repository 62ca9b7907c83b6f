package org.lantai.cite;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lantai.lexicon.Table;

/** The works that references are tried on, in Java and in the browser. */
final class Works {
    /** The day on which they are read. */
    static final String TODAY = "2026-11-30";

    private Works() {}

    static List<CitedWork> all() {
        List<CitedWork> works = new ArrayList<>();
        try {
            String json = new String(Table.bytes(Works.class, "works.json"), StandardCharsets.UTF_8);
            new JsonMapper().readTree(json).forEach(work -> works.add(of(work.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return works;
    }

    static CitedWork named(String id) {
        return all().stream().filter(work -> work.id().equals(id)).findFirst().orElseThrow();
    }

    static CitedWork of(String json) {
        return WorkData.read(json).orElseThrow();
    }
}
