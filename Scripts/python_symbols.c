// What the DuckDB out of a Python wheel has to find when it is opened: Python's types and values, and functions whose address it keeps.
// Nothing of them is ever used, since no Python runs; whoever calls one stops at once. Built by Scripts/install_dependencies.sh into
// vendor/duckdb where the machine has no libpython3.11, as Debian 13 has none.
#define DATA(NAME) __attribute__((aligned(64))) char NAME[1024];
#define FUNCTION(NAME) void NAME(void) { __builtin_trap(); }

DATA(PyBaseObject_Type) DATA(PyBool_Type) DATA(PyByteArray_Type) DATA(PyBytes_Type) DATA(PyCFunction_Type) DATA(PyCapsule_Type) DATA(PyDict_Type)
DATA(PyFloat_Type) DATA(PyList_Type) DATA(PyLong_Type) DATA(PyMemoryView_Type) DATA(PyModule_Type) DATA(PyProperty_Type) DATA(PyTuple_Type)
DATA(PyType_Type) DATA(PyUnicode_Type) DATA(Py_GenericAliasType) DATA(_PyWeakref_RefType)
DATA(_Py_FalseStruct) DATA(_Py_NoneStruct) DATA(_Py_NotImplementedStruct) DATA(_Py_TrueStruct)

DATA(PyExc_AttributeError) DATA(PyExc_BufferError) DATA(PyExc_Exception) DATA(PyExc_ImportError) DATA(PyExc_IndexError) DATA(PyExc_KeyError)
DATA(PyExc_MemoryError) DATA(PyExc_ModuleNotFoundError) DATA(PyExc_NotImplementedError) DATA(PyExc_OverflowError) DATA(PyExc_ResourceWarning)
DATA(PyExc_RuntimeError) DATA(PyExc_RuntimeWarning) DATA(PyExc_StopIteration) DATA(PyExc_SystemError) DATA(PyExc_TypeError)
DATA(PyExc_UnicodeEncodeError) DATA(PyExc_ValueError)

FUNCTION(PyObject_GenericGetDict) FUNCTION(PyObject_GenericSetDict) FUNCTION(PyObject_Vectorcall) FUNCTION(PyObject_VectorcallMethod)
FUNCTION(PyType_GenericNew) FUNCTION(PyVectorcall_Call) FUNCTION(Py_GenericAlias)
