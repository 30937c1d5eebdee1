import HarkWorkers
import Testing
