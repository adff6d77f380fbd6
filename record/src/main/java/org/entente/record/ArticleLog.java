// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The accepted lines, in order, in one file that only grows. Lines are durable after {@link #sync}; what a dying
 * process left of a line is cut by {@link #cutTornLine}. Not thread-safe.
 */
final class ArticleLog implements AutoCloseable {
    static final String NAME = "articles.jsonl";
    private static final int BUFFER = 1 << 16;
    private final FileChannel channel;
    private final ByteArrayOutputStream staged = new ByteArrayOutputStream();
    private long durable;

    private ArticleLog(FileChannel channel) throws IOException {
        this.channel = channel;
        this.durable = channel.size();
    }

    static ArticleLog open(Path folder) throws IOException {
        return new ArticleLog(FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** For asking only. */
    static ArticleLog read(Path folder) throws IOException {
        return new ArticleLog(FileChannel.open(folder.resolve(NAME), StandardOpenOption.READ));
    }

    /** The line that starts here, without its line end. */
    String line(long offset) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ByteBuffer block = ByteBuffer.allocate(BUFFER);
        try {
            for (long at = offset; channel.read(block.clear(), at) > 0; at += block.limit()) {
                block.flip();
                for (int i = 0; i < block.limit(); i++) {
                    if (block.get(i) == '\n') {
                        line.write(block.array(), 0, i);
                        return line.toString(StandardCharsets.UTF_8);
                    }
                }
                line.write(block.array(), 0, block.limit());
            }
        } catch (IOException e) {
            throw new RecordException(NAME + " cannot be read: " + e.getMessage(), e);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Bytes that are safe. */
    long durable() {
        return durable;
    }

    /** Takes a line without its line end; returns the offset it will have in the file. */
    long stage(String line) {
        long offset = durable + staged.size();
        staged.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        staged.write('\n');
        return offset;
    }

    /** Writes what is staged and waits for the disk. If that fails, the file is as before and the staged lines are lost. */
    void sync() throws IOException {
        if (staged.size() == 0) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.wrap(staged.toByteArray());
        staged.reset();
        try {
            long at = durable;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            channel.force(false);
            durable = at;
        } catch (IOException e) {
            try {
                channel.truncate(durable);
            } catch (IOException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    /** Removes bytes after the last line end; returns how many there were. */
    long cutTornLine() throws IOException {
        long end = durable;
        ByteBuffer block = ByteBuffer.allocate(BUFFER);
        while (end > 0) {
            long start = Math.max(0, end - BUFFER);
            block.clear().limit((int) (end - start));
            while (block.hasRemaining() && channel.read(block, start + block.position()) >= 0) {}
            for (int i = block.position() - 1; i >= 0; i--) {
                if (block.get(i) == '\n') {
                    return truncate(start + i + 1);
                }
            }
            end = start;
        }
        return truncate(0);
    }

    /** Removes everything from this offset on; returns how many bytes that were. */
    long truncate(long length) throws IOException {
        long cut = durable - length;
        if (cut > 0) {
            channel.truncate(length);
            channel.force(false);
            durable = length;
        }
        return cut;
    }

    /** Gives each whole line from {@code from} on, with its offset. */
    void replay(long from, LineConsumer lines) throws IOException {
        channel.position(from);
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long offset = from;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                line.write(c);
                continue;
            }
            int length = line.size() + 1;
            if (!lines.take(offset, line.toString(StandardCharsets.UTF_8))) {
                return;
            }
            line.reset();
            offset += length;
        }
    }

    /** Returns whether to go on. */
    @FunctionalInterface
    interface LineConsumer {
        boolean take(long offset, String line) throws IOException;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
