package org.lantai.publish.branch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * Calls git, as the user has it set up: with her keys, passwords and proxies.
 *
 * @param program how it is called
 * @param folder where it works
 * @param scratch a folder for what is handed to it and what it says
 * @param environment what it is told beside that of this program
 */
record Git(String program, Path folder, Path scratch, Map<String, String> environment) {
    /** Another program that calls this one, such as a hook, may have meant another repository. */
    private static final List<String> OTHERS = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_PREFIX");

    Git {
        environment = Map.copyOf(environment);
    }

    /** The same in another folder. */
    Git in(Path other) {
        return new Git(program, other, scratch, environment);
    }

    /** The same, told something more. */
    Git with(String name, Path value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value.toString());
        return new Git(program, folder, scratch, more);
    }

    /**
     * Calls it.
     *
     * @throws ProblemException when there is no git
     */
    GitAnswer ask(String... arguments) throws IOException {
        return tell("", arguments);
    }

    /** The same, with something to read. */
    GitAnswer tell(String input, String... arguments) throws IOException {
        Path in = scratch.resolve("in");
        Path err = scratch.resolve("err");
        Files.writeString(in, input);
        Process process = start(in, err, arguments);
        try (InputStream out = process.getInputStream()) {
            byte[] bytes = out.readAllBytes();
            int code = process.waitFor();
            return new GitAnswer(
                    code, CapturedBytes.copyOf(bytes), new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("publishing was stopped");
        }
    }

    private Process start(Path in, Path err, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(program), Arrays.stream(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(OTHERS);
        builder.environment().putAll(environment);
        // Its words are shown to people, and some of them are looked for here.
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.PUBLISH_NO_GIT,
                            program,
                            "There is no git on this computer, and publishing to a branch is its work.",
                            "Install it (https://git-scm.com/downloads), or copy the folder of the site to its host by"
                                    + " other means."),
                    e);
        }
    }

    /**
     * What it answers, where nothing but a fault can hinder it.
     *
     * @throws ProblemException when it fails
     */
    String demand(String input, String... arguments) throws IOException {
        GitAnswer answer = tell(input, arguments);
        if (!answer.isGood()) {
            throw new ProblemException(Problem.error(
                    ProblemKind.PUBLISH_GIT,
                    "git " + arguments[0],
                    "git failed: " + answer.words(),
                    "Nothing was published. Look what git says; the same command can be called again."));
        }
        return answer.text();
    }
}
