package assay.checks.matrixcalculus.netcompression;

import assay.checks.Matrices;
import assay.checks.matrixcalculus.netcompression.NetCases.Applied;
import assay.checks.matrixcalculus.netcompression.NetCases.Compressed;
import assay.checks.matrixcalculus.netcompression.NetCases.Cut;
import assay.checks.matrixcalculus.netcompression.TuneCases.Tuning;
import assay.tasks.matrixcalculus.NetCompression.Sizes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ejml.data.DMatrixRMaj;

/** What the compression of nets is tried on. */
abstract class NetCompressionInputs {

    @Provide
    Arbitrary<Spectrum> spectra() {
        return Spectrum.any();
    }

    @Provide
    Arbitrary<Spectrum> steep() {
        return Spectrum.steep();
    }

    @Provide
    Arbitrary<DMatrixRMaj> integers() {
        return Matrices.integers(6, 6);
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return NetCases.cuts();
    }

    @Provide
    Arbitrary<Cut> cutsAndCliffs() {
        return Arbitraries.frequencyOf(Tuple.of(1, NetCases.cuts()), Tuple.of(3, NetCases.cliffs()));
    }

    @Provide
    Arbitrary<Applied> applied() {
        return NetCases.applied();
    }

    @Provide
    Arbitrary<Compressed> compressed() {
        return NetCases.compressed();
    }

    @Provide
    Arbitrary<Tuning> steps() {
        return TuneCases.steps();
    }

    @Provide
    Arbitrary<Tuning> courses() {
        return TuneCases.courses();
    }

    @Provide
    Arbitrary<ScoreTable> tables() {
        return ScoreTable.any();
    }

    @Provide
    Arbitrary<Sizes> sizes() {
        return NetCounts.sizes();
    }

    @Provide
    Arbitrary<Integer> ranks() {
        return NetCounts.ranks();
    }

    @Provide
    Arbitrary<Integer> beyond() {
        return NetCounts.size(3);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return NetCases.seed();
    }
}
