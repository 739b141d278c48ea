@echo off
rem Starts Goedmaker: finds a Java 25, then runs the program in ..\lib with the flags in jvm.options.
rem GOEDMAKER_JAVA may name a JDK folder.
setlocal EnableExtensions DisableDelayedExpansion

set "BIN=%~dp0"
set "BIN=%BIN:~0,-1%"
for %%I in ("%BIN%\..\lib") do set "LIB=%%~fI"
set "JAVA="

if not defined GOEDMAKER_JAVA goto search
set "JAVA=%GOEDMAKER_JAVA%\bin\java.exe"
if exist "%JAVA%" goto found
echo GOEDMAKER_JAVA names no Java: %GOEDMAKER_JAVA%. Let it name the folder of a JDK 25, or leave it out. 1>&2
exit /b 5

:search
call :consider "%LIB%\..\runtime"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%I in (java.exe) do if not "%%~$PATH:I"=="" call :consider "%%~dp$PATH:I.."
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    for /d %%J in ("%%~P\*") do call :consider "%%~J"
)
if defined JAVA goto found
echo Goedmaker needs Java 25 and found none: install a JDK 25 (Temurin or OpenJDK), or let JAVA_HOME name one. 1>&2
exit /b 5

:found
set "MODULES="
if exist "%LIB%\javafx" set MODULES=--module-path "%LIB%\javafx"
"%JAVA%" "@%BIN%\jvm.options" "-Dorg.sqlite.lib.path=%LIB%\native" %MODULES% -classpath "%LIB%\*" nl.goedmaker.app.Main %*
exit /b %ERRORLEVEL%

rem Takes folder %1 when no Java has been found yet and this one is new enough.
:consider
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "RELEASE=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "RELEASE=%%~V"
set RELEASE=%RELEASE:"=%
if %RELEASE% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0
