package dev.coderange.processor.growth;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Runs a task in copies of our classes that count their steps: one for each call of a method, and one for each jump, so
 * one or more for each turn of a loop. The count is the same on any machine and however busy that is, which no time is.
 */
final class CountingLoader extends ClassLoader {

    /** Whose steps count; libraries whose algorithms are ours to pick are among them. */
    private static final List<String> COUNTED =
            List.of("dev.coderange.processor.", "org.apache.commons.text.", "de.siegmar.fastcsv.");

    private CountingLoader(ClassLoader parent) {
        super(parent);
    }

    /**
     * The steps that a task takes.
     *
     * @param task a class with a constructor without parameters
     * @param input what it is given, of a class that does not count
     */
    static <T> long steps(Class<? extends Consumer<T>> task, T input) {
        var loader = new CountingLoader(task.getClassLoader());
        try {
            var constructor = loader.loadClass(task.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            @SuppressWarnings("unchecked") // the same class, loaded once more
            Consumer<T> copy = (Consumer<T>) constructor.newInstance();
            copy.accept(input);
            var taken = loader.loadClass(Steps.class.getName()).getDeclaredMethod("taken");
            taken.setAccessible(true);
            return (long) taken.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (COUNTED.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            byte[] counting = name.equals(Steps.class.getName()) ? bytes : counting(bytes);
            return defineClass(name, counting, 0, counting.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] counting(byte[] bytes) {
        var reader = new ClassReader(bytes);
        var writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Counter(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }

    /**
     * Puts a call of {@link Steps#step} at the beginning of a method and before each jump; it needs no room on the
     * stack.
     */
    private static final class Counter extends MethodVisitor {

        Counter(MethodVisitor method) {
            super(Opcodes.ASM9, method);
        }

        private void count() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(Steps.class), "step", "()V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            count();
            super.visitJumpInsn(opcode, label);
        }
    }
}
