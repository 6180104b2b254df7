/** The grader, it says. */
@Deprecated
open module assay {
    requires transitive java.base;
    exports hostile to jdk.compiler;
    provides assay.tasks.lowrank.DualNorm with hostile.ModuleInDisguise;
    uses net.jqwik.api.lifecycle.LifecycleHook;
}
