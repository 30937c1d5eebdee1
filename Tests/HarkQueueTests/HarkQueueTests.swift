import HarkQueue
import Testing
