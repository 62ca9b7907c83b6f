package org.lantai.extract.furniture;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lantai.config.YamlFile;
import org.lantai.config.YamlMap;
import org.lantai.disk.ArchiveFolder;
import org.lantai.extract.furniture.FurnitureRulings.Ruling;
import org.lantai.text.HostName;

/** Reads {@code content/furniture.yaml}: for each host, or folder of captures without address, which lines stay and go. */
public final class FurnitureFile {
    /** The name of the file as the user knows it. */
    public static final String FILE = "content/furniture.yaml";

    private static final String KEEP = "keep";
    private static final String DROP = "drop";
    private static final String CAPTURES = "content/captures";

    private final YamlMap yaml;
    private final Map<String, Ruling> hosts = new TreeMap<>();

    private FurnitureFile(YamlMap yaml) {
        this.yaml = yaml;
    }

    /**
     * Reads what is decided in an archive; nothing where it has no such file.
     *
     * @param archive the archive's folder, which holds {@code content/}
     * @throws org.lantai.model.ProblemException when it is no YAML, or holds an unknown key or a line that cannot be meant
     */
    public static FurnitureRulings read(Path archive) {
        return ArchiveFolder.of(archive, "content")
                .find(archive.resolve(FILE), FILE)
                .map(file -> new FurnitureFile(YamlFile.read(file, FILE)).rulings())
                .orElse(FurnitureRulings.NONE);
    }

    private FurnitureRulings rulings() {
        for (String key : yaml.keys()) {
            if (hosts.put(host(key), yaml.map(key).map(FurnitureFile::ruling).orElse(Ruling.NONE)) != null) {
                throw yaml.wrong(key, "names a host that stands in this file already", "Put its lines under one name.");
            }
        }
        return new FurnitureRulings(hosts);
    }

    private String host(String key) {
        if (key.equals(FurnitureRulings.ALL) || key.equals(CAPTURES) || key.startsWith(CAPTURES + "/")) {
            return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
        }
        String address = key.contains("://") ? key : "http://" + key + "/";
        return HostName.of(address)
                .filter(host -> host.contains("."))
                .orElseThrow(() -> yaml.wrong(
                        key,
                        "is no host",
                        "Write one as in `news.example.org:`, a folder as in `" + CAPTURES
                                + "/blog:`, or `\"*\":` for all," + " and below it `keep` and `drop`."));
    }

    private static Ruling ruling(YamlMap host) {
        host.allowOnly(List.of(KEEP, DROP));
        List<String> keep = lines(host, KEEP);
        List<String> drop = lines(host, DROP);
        Set<String> kept = new HashSet<>(keep.stream().map(LineForms::form).toList());
        drop.stream()
                .filter(line -> kept.contains(LineForms.form(line)))
                .findFirst()
                .ifPresent(line -> {
                    throw host.wrong(
                            DROP, "names `" + line + "`, which stands under `keep` too", "Remove one of the two.");
                });
        return new Ruling(new LineForms(keep), new LineForms(drop));
    }

    private static List<String> lines(YamlMap host, String key) {
        List<String> lines = host.strings(key).orElse(List.of());
        lines.stream()
                .filter(line -> LineForms.form(line).replace("*", "").isEmpty())
                .findFirst()
                .ifPresent(line -> {
                    throw host.wrong(
                            key,
                            "names `" + line + "`, which every line would fit",
                            "Write a whole line, with `*` only where it varies.");
                });
        return lines;
    }
}
