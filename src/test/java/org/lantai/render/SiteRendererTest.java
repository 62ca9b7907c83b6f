package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.render.SampleDocument.titled;
import static org.lantai.render.SampleSite.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRendererTest {
    @TempDir
    Path folder;

    @BeforeEach
    void picture() throws IOException {
        SamplePicture.write(folder.resolve("1.png"));
    }

    @Test
    void rendersAllKindsOfPages() throws IOException {
        SortedMap<String, byte[]> files = SampleSite.full(folder).render();
        assertThat(files.keySet()).contains("index.html", "404.html");
        String dump = System.getProperty("lantai.dump");
        if (dump != null) {
            SampleSite.write(files, Path.of(dump));
        }
    }
}
