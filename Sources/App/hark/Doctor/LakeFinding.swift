import HarkLake
import HarkModels

/// What the doctor sees of the library that reads and writes Parquet: it is opened as the server opens it.
enum LakeFinding {
    static func finding() -> Finding {
        let name = "DuckDB"
        do {
            let library = try DuckDBLibrary.find(homes: ModelLibrary.ofThisProcess().homes)
            return .good(name, "\(try library.load()), \(library.path)", required: false)
        } catch {
            return .missing(
                name, "\(error)", mend: "make deps, or name the library in HARK_DUCKDB; without it posts wait in their buffer", required: false)
        }
    }
}
