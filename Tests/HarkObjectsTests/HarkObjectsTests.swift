import HarkObjects
import Testing
