package org.lantai.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The theme that comes with the program, on its class path. */
final class BuiltInTheme implements ThemeLayer {
    static final String NAME = "lantai";

    /** A class path cannot be listed, so the assets are named here. */
    @Override
    public List<String> assets() {
        return List.of(
                "assets/capture.js",
                "assets/chart.css",
                "assets/cite.js",
                "assets/cite/copy.js",
                "assets/cite/document.js",
                "assets/cite/files.js",
                "assets/cite/panel.js",
                "assets/cite/passage.js",
                "assets/cite/references.js",
                "assets/indexes.css",
                "assets/lantai.css",
                "assets/moved.js",
                "assets/notfound.js",
                "assets/own.css",
                "assets/print.css",
                "assets/scripts.js",
                "assets/seal.svg",
                "assets/search.css",
                "assets/search.js",
                "assets/search/archive.js",
                "assets/search/files.js",
                "assets/search/finder.js",
                "assets/search/ids.js",
                "assets/search/keys.js",
                "assets/search/lists.js",
                "assets/search/numbers.js",
                "assets/search/query.js",
                "assets/search/ranking.js",
                "assets/search/results.js",
                "assets/search/texts.js",
                "assets/text.css",
                "assets/timeline.css",
                "assets/timeline.js",
                "assets/vertical.css",
                "assets/vertical.js",
                "assets/witnesses.css");
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try (InputStream in = BuiltInTheme.class.getResourceAsStream("/" + where(path))) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    @Override
    public String where(String path) {
        return "themes/" + NAME + "/" + path;
    }
}
