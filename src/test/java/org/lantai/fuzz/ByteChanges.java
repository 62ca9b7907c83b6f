package org.lantai.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Changes of an input that look at no more than its bytes. */
final class ByteChanges {
    private static final int MOST_TIMES = 64;

    private final Random random;
    private final Supplier<byte[]> others;
    private final List<byte[]> tokens = Tokens.all();

    /**
     * @param random decides where and how much
     * @param others gives pieces of other inputs
     */
    ByteChanges(Random random, Supplier<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    /** What is likelier to find something stands here twice. */
    List<UnaryOperator<byte[]>> all() {
        return List.of(
                this::splice,
                this::insertToken,
                this::insertToken,
                this::overwriteWithToken,
                this::wrapInTokens,
                this::repeatToken,
                this::duplicate,
                this::repeat,
                this::delete,
                this::dropByte,
                this::exchange,
                this::flip,
                this::overwriteByte,
                this::truncate,
                this::insertOther);
    }

    private byte[] splice(byte[] in) {
        byte[] other = others.get();
        return join(head(in, at(in)), tail(other, at(other)));
    }

    private byte[] insertOther(byte[] in) {
        byte[] other = others.get();
        int start = at(other);
        return insert(in, Arrays.copyOfRange(other, start, start + random.nextInt(other.length - start + 1)));
    }

    private byte[] insertToken(byte[] in) {
        return insert(in, token());
    }

    private byte[] overwriteWithToken(byte[] in) {
        byte[] token = token();
        int at = at(in);
        return join(head(in, at), token, tail(in, Math.min(in.length, at + token.length)));
    }

    private byte[] wrapInTokens(byte[] in) {
        int start = at(in);
        int end = start + random.nextInt(in.length - start + 1);
        return join(head(in, start), token(), Arrays.copyOfRange(in, start, end), token(), tail(in, end));
    }

    /** Nests, where the token opens something. */
    private byte[] repeatToken(byte[] in) {
        return insert(in, times(token()));
    }

    private byte[] duplicate(byte[] in) {
        return insert(in, run(in));
    }

    private byte[] repeat(byte[] in) {
        return insert(in, times(run(in)));
    }

    private byte[] delete(byte[] in) {
        int start = at(in);
        return join(head(in, start), tail(in, start + random.nextInt(in.length - start + 1)));
    }

    /** Puts what follows out of step where characters have several bytes. */
    private byte[] dropByte(byte[] in) {
        int at = at(in);
        return at == in.length ? in : join(head(in, at), tail(in, at + 1));
    }

    private byte[] exchange(byte[] in) {
        int first = at(in);
        int second = first + random.nextInt(in.length - first + 1);
        int end = second + random.nextInt(in.length - second + 1);
        return join(
                head(in, first),
                Arrays.copyOfRange(in, second, end),
                Arrays.copyOfRange(in, first, second),
                tail(in, end));
    }

    private byte[] flip(byte[] in) {
        return with(in, 1 << random.nextInt(8), true);
    }

    private byte[] overwriteByte(byte[] in) {
        return with(in, random.nextInt(256), false);
    }

    /** Mostly in the middle of a character. */
    private byte[] truncate(byte[] in) {
        int at = at(in);
        while (at > 0 && in[at - 1] >= 0) {
            at--;
        }
        return at == 0 ? head(in, at(in)) : head(in, at);
    }

    private byte[] with(byte[] in, int bits, boolean flipped) {
        if (in.length == 0) {
            return in;
        }
        byte[] out = in.clone();
        int at = random.nextInt(in.length);
        out[at] = (byte) (flipped ? out[at] ^ bits : bits);
        return out;
    }

    private byte[] token() {
        return tokens.get(random.nextInt(tokens.size()));
    }

    /** A run of the input, mostly short. */
    private byte[] run(byte[] in) {
        int start = at(in);
        int most = Math.min(in.length - start, 1 << random.nextInt(12));
        return Arrays.copyOfRange(in, start, start + random.nextInt(most + 1));
    }

    private byte[] times(byte[] piece) {
        byte[][] pieces = new byte[random.nextInt(MOST_TIMES) + 1][];
        Arrays.fill(pieces, piece);
        return join(pieces);
    }

    private byte[] insert(byte[] in, byte[] piece) {
        int at = at(in);
        return join(head(in, at), piece, tail(in, at));
    }

    private int at(byte[] in) {
        return random.nextInt(in.length + 1);
    }

    private static byte[] head(byte[] in, int end) {
        return Arrays.copyOf(in, end);
    }

    private static byte[] tail(byte[] in, int start) {
        return Arrays.copyOfRange(in, start, in.length);
    }

    private static byte[] join(byte[]... pieces) {
        byte[] out =
                new byte[Arrays.stream(pieces).mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, out, at, piece.length);
            at += piece.length;
        }
        return out;
    }
}
