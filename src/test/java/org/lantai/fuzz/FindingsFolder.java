package org.lantai.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.model.CapturedBytes;

/**
 * Where the findings of a target are kept: each input, and beside it what it did.
 *
 * @param folder the target's folder, in which another fuzzer may have left inputs
 */
record FindingsFolder(Path folder) {
    /** How libFuzzer names inputs that failed, and those that led to code that no other had reached. */
    private static final Pattern LEFT = Pattern.compile("(?:crash|timeout|oom)-[0-9a-f]{40}|[0-9a-f]{40}");

    /** Keeps one for each kind; a shorter one takes the place of the one before. */
    void keep(Finding finding) {
        byte[] kind = finding.kind().getBytes(StandardCharsets.UTF_8);
        String name = CapturedBytes.copyOf(kind).sha256().substring(0, 16);
        try {
            Path findings = Files.createDirectories(folder.resolve("findings"));
            Files.write(findings.resolve(name), finding.input());
            Files.writeString(findings.resolve(name + ".txt"), finding.report());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found, a line each. */
    List<String> kinds() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> kinds = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                kinds.add(Files.readAllLines(file).get(0) + " (" + file + ")");
            }
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The inputs that another fuzzer left. */
    List<byte[]> left() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<byte[]> inputs = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (LEFT.matcher(String.valueOf(file.getFileName())).matches()) {
                    inputs.add(Files.readAllBytes(file));
                }
            }
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
