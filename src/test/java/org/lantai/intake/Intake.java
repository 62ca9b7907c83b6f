package org.lantai.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lantai.disk.Disk;
import org.lantai.model.Sha256;
import org.lantai.pipeline.Progress;

/** An archive that captures are brought to, and folders that they come from. */
record Intake(Path archive, Path outside) {
    private static final String TEXT = "清漪江云溪段全面禁渔，为期四个月。沿江各村已经把渔船集中停放，巡护队每天巡江两次。";

    static Intake in(Path scratch) {
        Intake intake = new Intake(scratch.resolve("archive"), scratch.resolve("outside"));
        write(intake.archive.resolve("content/archive.yaml"), "title: 渡口\n");
        return intake;
    }

    /** A page that says something of its own. */
    static String page(String own) {
        return "<html><head><title>" + own + "</title></head><body><h1>" + own + "</h1><p>" + own + "，" + TEXT
                + "</p><p>" + TEXT + "</p></body></html>";
    }

    /** The same as SingleFile saves it. */
    static String saved(String own, String url, String day) {
        return "<!-- Page saved with SingleFile \n url: " + url + " \n saved date: " + day
                + " 10:20:30 GMT+0800 (China Standard Time)\n-->" + page(own);
    }

    Path give(String name, String text) {
        return write(outside.resolve(name), text);
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IntakeReport add(String... paths) {
        return add(new IntakeOptions(Optional.empty(), false, false), Disk.local(), paths);
    }

    IntakeReport add(IntakeOptions options, Disk disk, String... paths) {
        List<Path> all = Arrays.stream(paths).map(outside::resolve).toList();
        return new CaptureIntake(options, Progress.NONE, disk).add(archive, all);
    }

    SortedMap<String, String> captures() {
        return digests(archive.resolve("content/captures"));
    }

    /** The digests of all files below a folder. */
    static SortedMap<String, String> digests(Path folder) {
        SortedMap<String, String> digests = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    digests.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            Sha256.hex(Files.readAllBytes(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return digests;
    }
}
