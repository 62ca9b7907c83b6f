package org.lantai.pipeline;

/** Is told how far a build has come. Called from many threads. */
public interface Progress {
    /** Progress that nobody looks at. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String step, long total) {}

        @Override
        public void advance() {}

        @Override
        public void end() {}
    };

    /**
     * A step begins.
     *
     * @param step its name, for people
     * @param total how many pieces of work it has
     */
    void begin(String step, long total);

    /** One piece of work is done. */
    void advance();

    /** The step has ended. */
    void end();
}
