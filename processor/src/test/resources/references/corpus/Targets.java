package corpus;

import com.acme.billing.RadiologyCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class Targets {

    <T, C extends CharSequence, N extends Number> void right(
            @RadiologyCode String a,
            @RadiologyCode CharSequence b,
            @RadiologyCode StringBuilder c,
            @RadiologyCode int d,
            @RadiologyCode long e,
            @RadiologyCode short f,
            @RadiologyCode byte g,
            @RadiologyCode Integer h,
            @RadiologyCode Long i,
            @RadiologyCode Short j,
            @RadiologyCode Map<String, Boolean> k,
            @RadiologyCode String[] l,
            @RadiologyCode int[][] m,
            @RadiologyCode List<String> n,
            @RadiologyCode Set<? extends CharSequence> o,
            @RadiologyCode Collection<Integer> p,
            @RadiologyCode Iterable<List<Long>> q,
            @RadiologyCode Optional<String> r,
            @RadiologyCode OptionalInt s,
            @RadiologyCode Stream<String> t,
            @RadiologyCode IntStream u,
            @RadiologyCode Map<Integer, List<String>> v,
            @RadiologyCode Map<?, String> w,
            @RadiologyCode T x,
            @RadiologyCode C y,
            @RadiologyCode N z,
            @RadiologyCode List<?> aa,
            @RadiologyCode String... ab) {}

    void a(/*!*/@RadiologyCode boolean code) {} // error everywhere: A code of Radiology is text or a whole number, and boolean is neither, nor an array, Iterable, Stream, or Optional of them, nor a Map with such keys.

    void b(/*!*/@RadiologyCode double code) {} // error everywhere: and double is neither

    void c(/*!*/@RadiologyCode char code) {} // error everywhere: and char is neither

    void d(/*!*/@RadiologyCode Boolean code) {} // error everywhere: is neither

    void e(/*!*/@RadiologyCode BigDecimal code) {} // error everywhere: is neither

    void f(/*!*/@RadiologyCode Map<Boolean, String> code) {} // error everywhere: is neither, nor an array, Iterable, Stream, or Optional of them, nor a Map with such keys. Remove the annotation, or change the type.

    void f2(/*!*/@RadiologyCode Object code) {} // error everywhere: is neither

    void f3(/*!*/@RadiologyCode Comparable<String> code) {} // error everywhere: is neither

    void f4(/*!*/@RadiologyCode BigInteger code) {} // error everywhere: is neither

    void f5(/*!*/@RadiologyCode Number code) {} // error everywhere: is neither

    void f6(/*!*/@RadiologyCode List<Object> code) {} // error everywhere: is neither

    void g(/*!*/@RadiologyCode List<Boolean> code) {} // error everywhere: is neither

    void h(/*!*/@RadiologyCode float[] code) {} // error everywhere: is neither

    void i(/*!*/@RadiologyCode Supplier<String> code) {} // error everywhere: is neither

    void j(/*!*/@RadiologyCode Path code) {} // error everywhere: is neither

    void k(/*!*/@RadiologyCode List<Node<String>> code) {} // error everywhere: is neither

    interface Node<T> extends Iterable<Node<List<T>>> {}

    /*!*/@RadiologyCode // error everywhere: and void is neither
    void nothing() {}

    /*!*/@RadiologyCode Targets field; // error everywhere: is neither
}
