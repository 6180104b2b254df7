package assay.checks.lowrank.molecules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** The sheet's file of molecules: a header, then a line each with its number and the coordinates of its atoms. */
final class MoleculesFile {

    static final String NAME = "molecules.csv";

    private static final String HEADER = "sample(,[A-Z]_x,[A-Z]_y)+";
    private static final int MOST = 10_000;

    private MoleculesFile() {}

    /**
     * The molecules of a file, an atom in each row.
     *
     * @throws UncheckedIOException if it is none; the message names line and remedy
     */
    static List<DMatrixRMaj> parse(String text) {
        List<String> lines = text.strip().lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().matches(HEADER)) {
            throw unusable(1, "is no header; sample,A_x,A_y,B_x,B_y,… is expected");
        }
        if (lines.size() == 1 || lines.size() > 1 + MOST) {
            throw unusable(lines.size(), "is the last, and 1 to " + MOST + " molecules are expected");
        }
        int coordinates = lines.get(0).split(",").length - 1;
        List<DMatrixRMaj> molecules = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            molecules.add(molecule(i + 1, lines.get(i).split(",", -1), coordinates));
        }
        return molecules;
    }

    private static DMatrixRMaj molecule(int line, String[] columns, int coordinates) {
        if (columns.length != coordinates + 1) {
            throw unusable(line, "has " + columns.length + " columns, and the header " + (coordinates + 1));
        }
        DMatrixRMaj molecule = new DMatrixRMaj(coordinates / 2, 2);
        for (int i = 0; i < coordinates; i++) {
            molecule.data[i] = number(line, columns[i + 1].strip());
        }
        return molecule;
    }

    private static double number(int line, String text) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as what is no finite number either.
        }
        throw unusable(line, "has '" + text + "' where a number is expected");
    }

    private static UncheckedIOException unusable(int line, String why) {
        String message = "--data: " + NAME + ", line " + line + " " + why + "; mend it or take the file away";
        return new UncheckedIOException(message, new IOException(message));
    }
}
