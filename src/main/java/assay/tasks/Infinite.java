package assay.tasks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method for which a submission may hand over ±∞: as the result where the submission implements the method, as an
 * argument where it calls it. Everywhere else an infinite number is refused; NaN always is.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Infinite {}
