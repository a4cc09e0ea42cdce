/* Test tool set: python.exe. Loads the python3NN.dll beside it (its name is given at compile time) and runs it. */
#include <stdio.h>
#include <windows.h>

typedef int (*python_main)(int, wchar_t **);

int wmain(int count, wchar_t **arguments)
{
    wchar_t path[MAX_PATH];
    GetModuleFileNameW(NULL, path, MAX_PATH);
    wcscpy(wcsrchr(path, L'\\') + 1, PYTHON_DLL);
    HMODULE library = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (!library) {
        fprintf(stderr, "python: the DLL could not be loaded (%lu)\n", GetLastError());
        return 2;
    }
    return ((python_main)(void *)GetProcAddress(library, "Py_Main"))(count, arguments);
}
