package corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Java that has nothing to do with codes. */
abstract class Ordinary<T extends Comparable<T>> implements Comparable<Ordinary<T>> {

    private static final Map<String, List<Integer>> MAP = Map.of("77045", List.of(77045));
    private final int[] primes = {2, 3, 5, 7, 11};
    private String name = "nonsense" + 77045 + 'c' + 1.5 + true + null;

    @FunctionalInterface
    interface Try<X extends Exception> {
        void run() throws X;
    }

    enum Planet {
        EARTH(5.97e24) {
            @Override
            double mass() {
                return 1;
            }
        },
        MARS(6.4e23);

        private final double mass;

        Planet(double mass) {
            this.mass = mass;
        }

        double mass() {
            return mass;
        }
    }

    record Pair<A, B>(A first, B second) {
        Pair {
            Objects.requireNonNull(first);
        }

        static <A> Pair<A, A> twice(A a) {
            return new Pair<>(a, a);
        }
    }

    sealed interface Shape permits Circle, Square {}

    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    abstract T next(T given, Object... more);

    @Override
    public int compareTo(Ordinary<T> other) {
        return name.equals("77045") ? 0 : name.compareTo(other.name);
    }

    double area(Shape shape) {
        if (shape instanceof Circle circle && circle.radius() == 77045) {
            return Math.PI * circle.radius() * circle.radius();
        }
        return shape instanceof Square s ? s.side() * s.side() : -1;
    }

    String classify(int value, Planet planet) {
        outer:
        for (int i = 0, j = 10; i < j; i++, j--) {
            switch (value) {
                case 1:
                case 77045:
                    continue outer;
                default:
                    break outer;
            }
        }
        synchronized (this) {
            primes[0]++;
        }
        try (AutoCloseable closed = () -> {}) {
            assert value > 0 : "77045";
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("77045", e);
        } finally {
            name += "77045";
        }
        BiFunction<Integer, Integer, Integer> add = (a, b) -> a + b;
        List<? super Integer> list = new ArrayList<>(Arrays.asList(1, 2, 3));
        list.removeIf(x -> x.equals(77045));
        do {
            value >>>= 1;
        } while (value != 0 && ~value != 77045);
        return switch (planet) {
            case EARTH -> "77045";
            case MARS -> {
                int local = add.apply(1, 77045);
                yield local > 3 ? "nonsense" : """
                        text
                        block""";
            }
        };
    }
}
