package org.lantai.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * A disk on which the program is killed: from a given step on nothing happens any more, whatever cleaning up the program
 * tries, and its locks are gone. A step is what a kill may come before: every method, and the middle of every writing.
 */
public final class DyingDisk implements Disk {
    /** The kill. No exception handler of the program is meant for it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk disk = Disk.local();
    private final int last;
    private final List<String> steps = new ArrayList<>();
    private final Queue<String> forced = new ConcurrentLinkedQueue<>();
    private final List<Closeable> locks = new ArrayList<>();

    private DyingDisk(int last) {
        this.last = last;
    }

    /** A disk that allows so many steps. */
    public static DyingDisk after(int steps) {
        return new DyingDisk(steps);
    }

    /** A disk that only counts. */
    public static DyingDisk never() {
        return new DyingDisk(Integer.MAX_VALUE);
    }

    /** What was done, a word a step. */
    public List<String> steps() {
        return List.copyOf(steps);
    }

    /** The names of files and folders that were forced to disk. */
    public List<String> forced() {
        return List.copyOf(forced);
    }

    /** Before which steps something else begins than what the step before did. */
    public List<Integer> turns() {
        return IntStream.range(0, steps.size())
                .filter(i -> i == 0 || !steps.get(i).equals(steps.get(i - 1)))
                .boxed()
                .toList();
    }

    private synchronized void step(String what) {
        if (steps.size() == last) {
            locks.forEach(DyingDisk::close);
            throw new Killed();
        }
        steps.add(what);
    }

    private static void close(Closeable lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        step("folders");
        disk.makeFolders(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        step("write");
        disk.write(file, Arrays.copyOf(content, content.length / 2));
        step("write");
        disk.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        step("copy");
        byte[] content = Files.readAllBytes(from);
        disk.write(to, Arrays.copyOf(content, content.length / 2));
        step("copy");
        disk.write(to, content);
    }

    @Override
    public void link(Path from, Path to) throws IOException {
        step("link");
        disk.link(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move " + from.getFileName());
        disk.move(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        step("replace");
        disk.replace(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete");
        disk.delete(path);
    }

    /** Only counted: a killed program loses nothing that it had written, only a power cut does. */
    @Override
    public void force(Path path) {
        step("force");
        forced.add(path.getFileName().toString());
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        step("lock");
        Optional<Closeable> lock = disk.lock(file);
        lock.ifPresent(locks::add);
        return lock;
    }
}
