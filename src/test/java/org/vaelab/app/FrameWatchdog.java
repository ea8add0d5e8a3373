package org.vaelab.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * How long each frame keeps the UI thread: by the clock, by that thread's own processor time, and by that time with what it waited for a processor to be
 * free, which Linux tells. For the longest frames it tells what the thread was doing. Made on the UI thread.
 */
final class FrameWatchdog implements AutoCloseable {

    private static final double MANY_MILLIS = 100;
    private static final int FRAMES_TOLD = 6;
    private static final int CALLS_TOLD = 14;
    private static final long SAMPLE_EVERY_MILLIS = 8;
    /** What is worth a look. */
    private static final double LONG_MILLIS = 12;

    private record Frame(String act, double clock, double processor, double waited, Map<String, Integer> calls) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread watched = Thread.currentThread();
    private final Path schedule = schedule();
    private final ConcurrentLinkedQueue<StackTraceElement[]> samples = new ConcurrentLinkedQueue<>();
    private final List<Frame> frames = new ArrayList<>();
    private final double loadBefore = load();
    private volatile boolean ended;
    private long lastNanos = System.nanoTime();
    private long lastProcessor = threads.getCurrentThreadCpuTime();
    private long lastWaited = waitedNanos();

    FrameWatchdog() {
        Thread sampler = new Thread(this::sample, "watchdog");
        sampler.setDaemon(true);
        sampler.start();
    }

    private static Path schedule() {
        try {
            return Path.of("/proc")
                    .resolve(Files.readSymbolicLink(Path.of("/proc/thread-self")))
                    .resolve("schedstat");
        } catch (IOException e) {
            return Path.of("schedstat");
        }
    }

    /** The second number there; 0 on systems that do not tell. */
    private long waitedNanos() {
        try {
            return Long.parseLong(Files.readString(schedule).split(" ", -1)[1]);
        } catch (IOException e) {
            return 0;
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void sample() {
        try {
            while (!ended) {
                samples.add(watched.getStackTrace());
                Thread.sleep(SAMPLE_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A frame has ended, on the UI thread; {@code act} is what a person did in it. */
    void frame(String act) {
        long time = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime();
        long waited = waitedNanos();
        double own = (processor - lastProcessor) / 1e6;
        frames.add(new Frame(
                act,
                (time - lastNanos) / 1e6,
                own,
                (waited - lastWaited) / 1e6,
                own > LONG_MILLIS ? calls() : Map.of()));
        samples.clear();
        lastNanos = time;
        lastProcessor = processor;
        lastWaited = waited;
    }

    /** How often each of our own methods, or the toolkit's where none of ours is there, was on top. */
    private Map<String, Integer> calls() {
        Map<String, Integer> calls = new TreeMap<>();
        for (StackTraceElement[] stack : samples) {
            List<String> names = new ArrayList<>();
            for (StackTraceElement call : stack) {
                boolean ours = call.getClassName().startsWith("org.vaelab.");
                if (names.isEmpty() || (ours && names.size() < 4)) {
                    names.add(call.getClassName().replaceAll("^.*\\.", "") + '.' + call.getMethodName());
                }
            }
            calls.merge(String.join(" < ", names), 1, Integer::sum);
        }
        return calls;
    }

    @Override
    public void close() {
        ended = true;
    }

    /** Lines for people, then one of JSON. */
    String result() {
        StringBuilder told = new StringBuilder();
        frames.stream()
                .sorted(Comparator.comparingDouble(Frame::processor).reversed())
                .limit(FRAMES_TOLD)
                .forEach(frame -> told.append(describe(frame)));
        Map<String, Double> worst = new TreeMap<>();
        frames.forEach(frame -> worst.merge(frame.act(), frame.processor(), Math::max));
        told.append("longest by processor time, ms: ")
                .append(worst.entrySet().stream()
                        .map(act -> String.format(Locale.ROOT, "%s %.0f", act.getKey(), act.getValue()))
                        .collect(Collectors.joining(", ")))
                .append('\n');
        return told.append(String.format(
                        Locale.ROOT,
                        "{\"frames\":%d,\"over100Millis\":{\"byClock\":%d,\"byProcessorAndWaitingForOne\":%d,\"byProcessor\":%d},"
                                + "\"longestMillis\":{\"byClock\":%.0f,\"byProcessorAndWaitingForOne\":%.0f,\"byProcessor\":%.0f},\"load\":[%.1f,%.1f]}",
                        frames.size(),
                        frames.stream()
                                .filter(frame -> frame.clock() > MANY_MILLIS)
                                .count(),
                        frames.stream()
                                .filter(frame -> frame.processor() + frame.waited() > MANY_MILLIS)
                                .count(),
                        frames.stream()
                                .filter(frame -> frame.processor() > MANY_MILLIS)
                                .count(),
                        frames.stream().mapToDouble(Frame::clock).max().orElse(0),
                        frames.stream()
                                .mapToDouble(frame -> frame.processor() + frame.waited())
                                .max()
                                .orElse(0),
                        frames.stream().mapToDouble(Frame::processor).max().orElse(0),
                        loadBefore,
                        load()))
                .toString();
    }

    private static String describe(Frame frame) {
        String calls = frame.calls().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(CALLS_TOLD)
                .map(call -> "    " + call.getValue() + " × " + call.getKey() + '\n')
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "%s: %.0f ms by the clock, %.0f of the processor, %.0f waiting for one%n%s",
                frame.act(),
                frame.clock(),
                frame.processor(),
                frame.waited(),
                calls);
    }
}
