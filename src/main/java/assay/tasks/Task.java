package assay.tasks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface of {@code assay.tasks.<course>} as a task. The Javadoc of the interface is the exercise; every method
 * is a default that throws {@link NotDone}, so that a submission may implement just one of them.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Task {

    /** What the task is called on a page: a noun phrase. */
    String title();

    /** The items of the homework sheet that the task grades, in the order of the sheet; never empty. */
    Item[] items();

    /** Whether the methods take or return tensors, so that the worker needs DJL's native libraries. */
    boolean tensors() default false;

    /** The worker's Java heap in MiB; raise it only where the reference needs more than half of it. */
    int memory() default 512;

    /**
     * Library routines that an answer must do without, each as {@code type#method}, such as
     * {@code org.ejml.dense.row.CommonOps_DDRM#pinv}; an answer that calls one is rejected. Methods that reflect are then
     * forbidden as well.
     */
    String[] forbids() default {};

    /** One item of a homework sheet: points belong to items, not to tasks. */
    @Documented
    @Target({})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Item {

        /** The identifier that the sheet's catalogue uses, such as {@code A3}. */
        String id();

        /** The points that the item is worth unless an assignment says otherwise; positive. */
        double points();

        /** What the item asks for, in one line. */
        String asks();
    }
}
