package org.vaelab.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * How long a source file and its methods are, in lines of code: neither blank nor all comment.
 *
 * @param methods every method and constructor with a body, in the order of the file
 */
record SourceFile(String name, int linesOfCode, List<Method> methods) {

    /** From its first annotation or modifier to its closing brace. */
    record Method(String name, int linesOfCode) {}

    static SourceFile read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceFile parse(String name, String text) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, List.of(inMemory(text)));
        List<Method> methods = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodCollector(Trees.instance(task).getSourcePositions(), text, methods), unit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFile(name, linesOfCode(text), List.copyOf(methods));
    }

    /** Counts on the formatter: a block comment begins and ends on lines of its own, or on one line. */
    private static int linesOfCode(String text) {
        int count = 0;
        boolean inComment = false;
        for (String line : text.lines().map(String::strip).toList()) {
            inComment |= line.startsWith("/*");
            if (!inComment && !line.isEmpty() && !line.startsWith("//")) {
                count++;
            }
            inComment &= !line.endsWith("*/");
        }
        return count;
    }

    private static JavaFileObject inMemory(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static final class MethodCollector extends TreeScanner<@Nullable Void, CompilationUnitTree> {

        private final SourcePositions positions;
        private final String text;
        private final List<Method> methods;

        MethodCollector(SourcePositions positions, String text, List<Method> methods) {
            this.positions = positions;
            this.text = text;
            this.methods = methods;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            if (method.getBody() != null) {
                int from = (int) positions.getStartPosition(unit, method);
                int to = (int) positions.getEndPosition(unit, method);
                methods.add(new Method(method.getName().toString(), linesOfCode(text.substring(from, to))));
            }
            return super.visitMethod(method, unit);
        }
    }
}
